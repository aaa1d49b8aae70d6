"""Usage audio speeches group by item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageAudioSpeechesGroupByItemInput: TypeAlias = Literal['project_id', 'user_id', 'api_key_id', 'model']
UsageAudioSpeechesGroupByItem: TypeAlias = UsageAudioSpeechesGroupByItemInput | str
