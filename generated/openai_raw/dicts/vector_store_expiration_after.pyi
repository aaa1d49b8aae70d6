"""What requests take instead of the models in ``models.vector_store_expiration_after``, for type checkers only."""

from typing import Literal, Required, TypedDict

class VectorStoreExpirationAfterDict(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    """Event from which the expiration time is counted. Always `last_active_at`."""
    days: Required[int]
    """Days after the anchor. From 1 to 365."""
