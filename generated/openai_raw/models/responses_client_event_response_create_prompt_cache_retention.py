"""Responses client event response create prompt cache retention."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesClientEventResponseCreatePromptCacheRetentionInput: TypeAlias = Literal['in_memory', '24h']
ResponsesClientEventResponseCreatePromptCacheRetention: TypeAlias = ResponsesClientEventResponseCreatePromptCacheRetentionInput | str
