"""What requests take instead of the models in ``models.live_sideband_client_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveSidebandClientEventTransportDtmfSendDict(TypedDict, total=False):
    event: Required[str]
    """The key that was pressed, or the event itself."""
    type: Required[Literal["transport.dtmf.send"]]
    """Which kind it is. Always `transport.dtmf.send`."""
    event_id: str | None
    """Id of the event, given by the server."""
