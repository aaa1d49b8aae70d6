"""What requests take instead of the models in ``models.file_expiration_after``, for type checkers only."""

from typing import Literal, Required, TypedDict

class FileExpirationAfterDict(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """The moment from which the time is counted. Always `created_at`."""
    seconds: Required[int]
    """How many seconds after the anchor. From 3600 to 2592000."""
