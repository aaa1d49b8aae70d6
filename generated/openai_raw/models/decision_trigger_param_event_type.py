"""Decision trigger param event type."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionTriggerParamEventTypeInput: TypeAlias = Literal['session.input_transcript.delta', 'session.output_transcript.delta']
DecisionTriggerParamEventType: TypeAlias = DecisionTriggerParamEventTypeInput | str
