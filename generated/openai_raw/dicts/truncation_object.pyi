"""What requests take instead of the models in ``models.truncation_object``, for type checkers only."""

from typing import Required, TypedDict

from ..models.truncation_object import TruncationObjectTypeInput

class TruncationObjectDict(TypedDict, total=False):
    type: Required[TruncationObjectTypeInput]
    """Which kind of truncation this is. Values: `auto`, `last_messages`."""
    last_messages: int | None
    """How many of the newest messages the model gets to read. Null leaves it to the API. At least 1."""
