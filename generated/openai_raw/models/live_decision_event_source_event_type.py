"""Live decision event source event type."""

from __future__ import annotations

from typing import Literal, TypeAlias

LiveDecisionEventSourceEventTypeInput: TypeAlias = Literal['session.input_transcript.delta', 'session.output_transcript.delta']
LiveDecisionEventSourceEventType: TypeAlias = LiveDecisionEventSourceEventTypeInput | str
