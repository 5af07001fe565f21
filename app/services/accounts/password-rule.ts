/** The fewest characters a password may have; length is what makes guessing dear. */
export const PASSWORD_MINIMUM = 10;
