"""What requests take instead of the models in ``models.decision_input_text``, for type checkers only."""

from typing import Literal, Required, TypedDict

class DecisionInputTextDict(TypedDict, total=False):
    text: Required[str]
    """Text for the model to read."""
    type: Required[Literal["input_text"]]
    """Discriminator: always `input_text`."""
