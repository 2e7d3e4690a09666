export const verdicts = () => "";
