"""Create beta agents sessions request review."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateBetaAgentsSessionsRequestReviewInput: TypeAlias = Literal['none', 'auto_review']
CreateBetaAgentsSessionsRequestReview: TypeAlias = CreateBetaAgentsSessionsRequestReviewInput | str
