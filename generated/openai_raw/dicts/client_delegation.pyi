"""What requests take instead of the models in ``models.client_delegation``, for type checkers only."""

from typing import Literal, Required, TypedDict

class ClientDelegationDict(TypedDict, total=False):
    type: Required[Literal["client"]]
    """Discriminator: always `client`."""
    acknowledgement_delay_ms: int
    """Delay before the model tells the user that it is working, in milliseconds."""
