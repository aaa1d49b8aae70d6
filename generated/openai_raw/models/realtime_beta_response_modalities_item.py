"""Realtime beta response modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaResponseModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeBetaResponseModalitiesItem: TypeAlias = RealtimeBetaResponseModalitiesItemInput | str
