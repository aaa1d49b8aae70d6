"""What requests take instead of the models in ``models.decision_choice_option``, for type checkers only."""

from typing import Required, TypedDict

class DecisionChoiceOptionDict(TypedDict, total=False):
    value: Required[str | bool]
    """The value that the answer names."""
    description: str
    """Human-readable description of the decision choice option."""
