"""What requests take instead of the models in ``models.live_sideband_client_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveSidebandClientEventTransportDtmfSendDict(TypedDict, total=False):
    event: Required[str]
    """The decision event, or the phone key that was pressed."""
    type: Required[Literal["transport.dtmf.send"]]
    """Event type: always `transport.dtmf.send`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
