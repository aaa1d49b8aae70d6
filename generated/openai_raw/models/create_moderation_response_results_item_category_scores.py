from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateModerationResponseResultsItemCategoryScores(Base):
    """How sure the model is of each category, 0 to 1."""

    hate: float
    """0 to 1 for: hatred of people for what they are, such as race, gender or religion."""
    hate_threatening: float
    """0 to 1 for: hatred that threatens violence as well."""
    harassment: float
    """0 to 1 for: language that harasses somebody."""
    harassment_threatening: float
    """0 to 1 for: harassment that threatens violence as well."""
    illicit: float | None = absent
    """0 to 1 for: advice on how to do wrong, such as shoplifting."""
    illicit_violent: float | None = absent
    """0 to 1 for: advice on how to do wrong by violence or with weapons."""
    self_harm: float
    """0 to 1 for: suicide, cutting, eating disorders and the like."""
    self_harm_intent: float
    """0 to 1 for: a speaker who wants to harm himself or herself."""
    self_harm_instructions: float
    """0 to 1 for: advice on how to harm oneself."""
    sexual: float
    """0 to 1 for: what is meant to arouse, or sells sexual services."""
    sexual_minors: float
    """0 to 1 for: sexual content with somebody under 18."""
    violence: float
    """0 to 1 for: death, violence or injury."""
    violence_graphic: float
    """0 to 1 for: death, violence or injury in detail."""
    _wire = {'hate_threatening': 'hate/threatening', 'harassment_threatening': 'harassment/threatening', 'illicit_violent': 'illicit/violent', 'self_harm': 'self-harm', 'self_harm_intent': 'self-harm/intent', 'self_harm_instructions': 'self-harm/instructions', 'sexual_minors': 'sexual/minors', 'violence_graphic': 'violence/graphic'}
