"""Responses client event response create truncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesClientEventResponseCreateTruncationInput: TypeAlias = Literal['auto', 'disabled']
ResponsesClientEventResponseCreateTruncation: TypeAlias = ResponsesClientEventResponseCreateTruncationInput | str
