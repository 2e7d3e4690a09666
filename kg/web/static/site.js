// behaviour that all pages share
