/** Numbers as records have them; the description and its page show them, no record need have them. */
export const NUMBER_EXAMPLE = {
  scenario: "SD-370200-ROBOT-2026-0001",
  achievement: "CG-370100-AI-2026-0001",
} as const;
