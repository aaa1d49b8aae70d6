"""Usage audio transcriptions group by item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageAudioTranscriptionsGroupByItemInput: TypeAlias = Literal['project_id', 'user_id', 'api_key_id', 'model']
UsageAudioTranscriptionsGroupByItem: TypeAlias = UsageAudioTranscriptionsGroupByItemInput | str
