"""What requests take instead of the models in ``models.create_container_body``, for type checkers only."""

from typing import Literal, Required, TypedDict

class CreateContainerBodyExpiresAfterDict(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    """Event from which the expiration time is counted. Always `last_active_at`."""
    minutes: Required[int]
    """Minutes after the anchor."""
