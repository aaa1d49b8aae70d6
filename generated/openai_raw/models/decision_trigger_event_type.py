"""Decision trigger event type."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionTriggerEventTypeInput: TypeAlias = Literal['session.input_transcript.delta', 'session.output_transcript.delta']
DecisionTriggerEventType: TypeAlias = DecisionTriggerEventTypeInput | str
