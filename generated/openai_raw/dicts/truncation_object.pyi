"""What requests take instead of the models in ``models.truncation_object``, for type checkers only."""

from typing import Required, TypedDict

from ..models.truncation_object import TruncationObjectTypeInput

class TruncationObjectDict(TypedDict, total=False):
    type: Required[TruncationObjectTypeInput]
    """Type of the truncation. Values: `auto`, `last_messages`."""
    last_messages: int | None
    """How many of the newest messages the model gets to read. None leaves it to the API. At least 1."""
