"""One language's words by which a follow-up is told from a question of its own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FollowUpWords:
    """Words are parted by blanks; `_` joins several, `*` stands for any ending. Accents and capitals do not count.

    None of them says what a question is about: one that has no other words is about what was asked before.
    """

    openers: str
    """`and`, `what about`: what follows takes the place of something asked before, or is added to it."""
    asking: str
    """`why`, `where`, `how`: those that `demand_words` has not."""
    anaphors: str
    """`they`, `there`, `the same`: they stand for something said before."""
    strong: str
    """`does it`, `darüber`: as anaphors, and for something outside the question even beside matter of its own."""
    alone: str
    """As strong, but before a noun an article or the like: `das`, `about that`."""
    verbs: str
    """What the Committee does with any matter: say, want, recommend."""
    drafted: str
    """What a rapporteur does with a text."""
    adopted: str
    """What is done with a text on some day."""
    nouns: str
    """Of texts and their parts, and of those who make them: opinion, point, rapporteur."""
    function: str
    """Articles, prepositions, auxiliaries, particles."""
    about: str
    """Prepositions before what is spoken of."""
    more: str
    """`go on`, `tell me more`."""
    courtesy: str
    """`please`, `thanks`, `hello`, `ok`."""
    conversation: str
    """`I`, `our conversation`: a question with them may be about the conversation itself."""
