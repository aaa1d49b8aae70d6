"""Update beta agents sessions request review."""

from __future__ import annotations

from typing import Literal, TypeAlias

UpdateBetaAgentsSessionsRequestReviewInput: TypeAlias = Literal['none', 'auto_review']
UpdateBetaAgentsSessionsRequestReview: TypeAlias = UpdateBetaAgentsSessionsRequestReviewInput | str
