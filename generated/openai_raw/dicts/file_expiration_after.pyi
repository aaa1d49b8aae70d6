"""What requests take instead of the models in ``models.file_expiration_after``, for type checkers only."""

from typing import Literal, Required, TypedDict

class FileExpirationAfterDict(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """Event from which the expiration time is counted. Always `created_at`."""
    seconds: Required[int]
    """Seconds after the anchor. From 3600 to 2592000."""
