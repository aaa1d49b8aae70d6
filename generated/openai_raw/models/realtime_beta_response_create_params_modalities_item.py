"""Realtime beta response create params modalities item."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaResponseCreateParamsModalitiesItemInput: TypeAlias = Literal['text', 'audio']
RealtimeBetaResponseCreateParamsModalitiesItem: TypeAlias = RealtimeBetaResponseCreateParamsModalitiesItemInput | str
