/** A text as a pattern that finds it as it stands: “(619)” becomes “\(619\)”. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
