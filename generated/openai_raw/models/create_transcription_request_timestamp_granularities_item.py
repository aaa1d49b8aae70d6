"""Create transcription request timestamp granularities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateTranscriptionRequestTimestampGranularitiesItemInput: TypeAlias = Literal['word', 'segment']
CreateTranscriptionRequestTimestampGranularitiesItem: TypeAlias = CreateTranscriptionRequestTimestampGranularitiesItemInput | str
