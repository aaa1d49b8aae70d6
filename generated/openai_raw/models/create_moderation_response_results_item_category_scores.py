from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateModerationResponseResultsItemCategoryScores(Base):
    """The value of `CreateModerationResponseResultsItem.category_scores`."""

    hate: float
    hate_threatening: float
    harassment: float
    harassment_threatening: float
    illicit: float | None = absent
    illicit_violent: float | None = absent
    self_harm: float
    self_harm_intent: float
    self_harm_instructions: float
    sexual: float
    sexual_minors: float
    violence: float
    violence_graphic: float
    _wire = {'hate_threatening': 'hate/threatening', 'harassment_threatening': 'harassment/threatening', 'illicit_violent': 'illicit/violent', 'self_harm': 'self-harm', 'self_harm_intent': 'self-harm/intent', 'self_harm_instructions': 'self-harm/instructions', 'sexual_minors': 'sexual/minors', 'violence_graphic': 'violence/graphic'}
