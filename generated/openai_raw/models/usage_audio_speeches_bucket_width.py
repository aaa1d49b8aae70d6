"""Usage audio speeches bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageAudioSpeechesBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
UsageAudioSpeechesBucketWidth: TypeAlias = UsageAudioSpeechesBucketWidthInput | str
