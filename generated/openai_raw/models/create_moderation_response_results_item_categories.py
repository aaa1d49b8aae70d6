from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateModerationResponseResultsItemCategories(Base):
    """Which categories were found."""

    hate: bool
    """True for: hatred of people for what they are, such as race, gender or religion."""
    hate_threatening: bool
    """True for: hatred that threatens violence as well."""
    harassment: bool
    """True for: language that harasses somebody."""
    harassment_threatening: bool
    """True for: harassment that threatens violence as well."""
    illicit: bool | None = None
    """True for: advice on how to do wrong, such as shoplifting."""
    illicit_violent: bool | None = None
    """True for: advice on how to do wrong by violence or with weapons."""
    self_harm: bool
    """True for: suicide, cutting, eating disorders and the like."""
    self_harm_intent: bool
    """True for: a speaker who wants to harm himself or herself."""
    self_harm_instructions: bool
    """True for: advice on how to harm oneself."""
    sexual: bool
    """True for: what is meant to arouse, or sells sexual services."""
    sexual_minors: bool
    """True for: sexual content with somebody under 18."""
    violence: bool
    """True for: death, violence or injury."""
    violence_graphic: bool
    """True for: death, violence or injury in detail."""
    _wire = {'hate_threatening': 'hate/threatening', 'harassment_threatening': 'harassment/threatening', 'illicit_violent': 'illicit/violent', 'self_harm': 'self-harm', 'self_harm_intent': 'self-harm/intent', 'self_harm_instructions': 'self-harm/instructions', 'sexual_minors': 'sexual/minors', 'violence_graphic': 'violence/graphic'}
