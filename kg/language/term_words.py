"""Abbreviations in capitals of what is no body, in any language: diseases, measures, fuels, permits, plans."""

from __future__ import annotations

TERMS = frozenset(
    {
        *"HIV AIDS TBC DBD ISPA SARS MERS HPV PCR DNA RNA APD ASI BCG MMR".split(),  # health
        *"GPS AIS USB LED LCD SMS VPN STEM VAR VIP VVIP ATM PIN QR QRIS TIK ICT IPTEK".split(),
        *"LPG LNG CNG BBM CPO EBT PLTA PLTU PLTS PLTN EV GRK CO2 BRT LRT MRT".split(),  # fuels, works
        *"GDP GNP PDB PDRB PPN PPH PPNBM APBN APBD IHSG FDI UMKM UKM SDM SDA HAM HAKI TKDN FOB IPO".split(),
        *"FTA CEPA IEPA PTA CECA TIFA BIT MOU MOA LOI NDA TOR SOP RUU KUHP KUHAP NDC NZE SDG".split(),
        *"KTP NIK KK SIM STNK BPKB KITAS KITAP NPWP SIUP SPLP TKA ABK ASN PPPK PRT TPPO KDRT PHK THR".split(),
        *"DOB TKP BAP OTT DPO WNA WNI TKI TKW ODGJ LGBT LGBTQ KLB PPKM PSBB GMT WIB WITA WIT ZEE EEZ".split(),
        *"CTBT NPT TPNW UNCLOS JCPOA CWC BWC".split(),  # treaties
        *"ICBM SLBM IED UAV RPG WMD MANPADS THAAD HIMARS ATACMS UFO".split(),  # arms
    }
)
"""As they are written; none of them names anybody, whatever the name model sees in them."""
