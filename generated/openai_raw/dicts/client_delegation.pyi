"""What requests take instead of the models in ``models.client_delegation``, for type checkers only."""

from typing import Literal, Required, TypedDict

class ClientDelegationDict(TypedDict, total=False):
    type: Required[Literal["client"]]
    """Which kind it is. Always `client`."""
    acknowledgement_delay_ms: int
    """How long to wait before the user is told that work is going on, in milliseconds."""
