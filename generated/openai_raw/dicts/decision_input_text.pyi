"""What requests take instead of the models in ``models.decision_input_text``, for type checkers only."""

from typing import Literal, Required, TypedDict

class DecisionInputTextDict(TypedDict, total=False):
    text: Required[str]
    """The text itself."""
    type: Required[Literal["input_text"]]
    """Tells this object from others that can stand in its place: always `input_text`."""
