"""What requests take instead of the models in ``models.create_container_body``, for type checkers only."""

from typing import Literal, Required, TypedDict

class CreateContainerBodyExpiresAfterDict(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    """The moment from which the time is counted. Always `last_active_at`."""
    minutes: Required[int]
    """How many minutes after the anchor."""
