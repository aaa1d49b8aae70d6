"""A form of answer: written or spoken."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseModalitiesItemInput: TypeAlias = Literal['text', 'audio']
ResponseModalitiesItem: TypeAlias = ResponseModalitiesItemInput | str
