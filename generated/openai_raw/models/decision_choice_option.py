from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class DecisionChoiceOption(Base):
    """A value to choose from."""

    value: str | bool
    """The value that the answer names."""
    description: str | None = absent
    """Human-readable description of the decision choice option."""
