from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateModerationResponseResultsItemCategories(Base):
    """The value of `CreateModerationResponseResultsItem.categories`."""

    hate: bool
    hate_threatening: bool
    harassment: bool
    harassment_threatening: bool
    illicit: bool | None = None
    illicit_violent: bool | None = None
    self_harm: bool
    self_harm_intent: bool
    self_harm_instructions: bool
    sexual: bool
    sexual_minors: bool
    violence: bool
    violence_graphic: bool
    _wire = {'hate_threatening': 'hate/threatening', 'harassment_threatening': 'harassment/threatening', 'illicit_violent': 'illicit/violent', 'self_harm': 'self-harm', 'self_harm_intent': 'self-harm/intent', 'self_harm_instructions': 'self-harm/instructions', 'sexual_minors': 'sexual/minors', 'violence_graphic': 'violence/graphic'}
