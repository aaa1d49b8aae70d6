from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class DecisionChoiceOptionDict(TypedDict, total=False):
        value: Required[str | bool]
        """The value that the answer names."""
        description: str
        """What the decision choice option is for, in words for people."""


@model
class DecisionChoiceOption(Base):
    """A value to choose from."""

    value: str | bool
    """The value that the answer names."""
    description: str | None = absent
    """What the decision choice option is for, in words for people."""
