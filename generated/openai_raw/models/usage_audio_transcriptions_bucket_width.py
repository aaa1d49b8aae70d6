"""Usage audio transcriptions bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageAudioTranscriptionsBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
UsageAudioTranscriptionsBucketWidth: TypeAlias = UsageAudioTranscriptionsBucketWidthInput | str
