"""What requests take instead of the models in ``models.decision_trigger_param``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.decision_trigger_param import DecisionTriggerParamDecisions, DecisionTriggerParamEventTypeInput
from ..unions import DecisionQuestionParamInput

class DecisionTriggerParamDict(TypedDict, total=False):
    decisions: Required[DecisionTriggerParamDecisions | DecisionTriggerParamDecisionsDict]
    """Structured questions that the model answers instead of replying freely."""
    event_type: Required[DecisionTriggerParamEventTypeInput]
    """Type of the event that triggers the questions. Values: `session.input_transcript.delta`,
    `session.output_transcript.delta`."""
    type: Required[Literal["decisions"]]
    """Discriminator: always `decisions`."""

class DecisionTriggerParamDecisionsDict(TypedDict, total=False):
    questions: Required[Sequence[DecisionQuestionParamInput]]
    """Questions to answer, each with yes or no, a choice, or a score."""
