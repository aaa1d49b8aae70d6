"""What requests take instead of the models in ``models.realtime_create_client_secret_request``, for type checkers
only."""

from typing import Literal, TypedDict

class RealtimeCreateClientSecretRequestExpiresAfterDict(TypedDict, total=False):
    anchor: Literal["created_at"]
    """Event from which the expiration time is counted. Always `created_at`. Default: `created_at`."""
    seconds: int
    """Seconds until the key can no longer open sessions; open ones continue. Default: `600`. From 10 to 7200."""
