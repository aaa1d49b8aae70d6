"""Agent session review."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionReviewInput: TypeAlias = Literal['none', 'auto_review']
AgentSessionReview: TypeAlias = AgentSessionReviewInput | str
