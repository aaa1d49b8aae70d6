"""Live session closed event reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveSessionClosedEventReasonInput: TypeAlias = Literal['close_requested', 'expired', 'content', 'remote_hangup', 'connection_lost']
LiveSessionClosedEventReason: TypeAlias = LiveSessionClosedEventReasonInput | str
