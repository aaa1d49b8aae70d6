"""Media session config model."""

from __future__ import annotations

from typing import Literal, TypeAlias

MediaSessionConfigModelInput: TypeAlias = Literal['gpt-live-1', 'gpt-live-1.1']
MediaSessionConfigModel: TypeAlias = MediaSessionConfigModelInput | str
