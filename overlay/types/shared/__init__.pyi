"""The names of ``openai.types.shared`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import Literal, TypeAlias
from openai_raw import models as m
from openai_raw.types import UntypedObject

AllModels: TypeAlias = str | m.ModelIdsSharedEnum | Literal['o1-pro', 'o1-pro-2025-03-19', 'o3-pro', 'o3-pro-2025-06-10', 'o3-deep-research', 'o3-deep-research-2025-06-26', 'o4-mini-deep-research', 'o4-mini-deep-research-2025-06-26', 'computer-use-preview', 'computer-use-preview-2025-03-11', 'gpt-5.5-pro', 'gpt-5.5-pro-2026-04-23', 'gpt-5-codex', 'gpt-5-pro', 'gpt-5-pro-2025-10-06', 'gpt-5.1-codex-max', 'gpt-daybreak-blue-latest', 'gpt-daybreak-red-latest', 'gpt-5.6-cyber', 'gpt-6-cyber', 'gpt-rosalind-research', 'gpt-6-rosalind', 'gpt-6.2-astra-law']
ChatModel: TypeAlias = m.ModelIdsSharedEnum
ComparisonFilter: TypeAlias = m.ComparisonFilter
CompoundFilter: TypeAlias = m.CompoundFilter
CustomToolInputFormat: TypeAlias = m.CustomTextFormatParam | m.CustomGrammarFormatParam
DecisionInputJSON: TypeAlias = m.DecisionInputJSON
DecisionQuestionInputImage: TypeAlias = m.DecisionQuestionInputImage
DecisionQuestionInputPart: TypeAlias = UntypedObject
DecisionQuestionInputText: TypeAlias = m.DecisionQuestionInputText
ErrorObject: TypeAlias = m.Error
FunctionDefinition: TypeAlias = m.FunctionObject
FunctionParameters: TypeAlias = m.FunctionParameters
Metadata: TypeAlias = m.Metadata
OAuthErrorCode: TypeAlias = Literal['invalid_grant', 'invalid_subject_token'] | str
Reasoning: TypeAlias = m.Reasoning
ReasoningEffort: TypeAlias = m.ReasoningEffort
ResponseFormatJSONObject: TypeAlias = m.ResponseFormatJsonObject
ResponseFormatJSONSchema: TypeAlias = m.ResponseFormatJsonSchema
ResponseFormatText: TypeAlias = m.ResponseFormatText
ResponseFormatTextGrammar: TypeAlias = m.ResponseFormatTextGrammar
ResponseFormatTextPython: TypeAlias = m.ResponseFormatTextPython
ResponsesModel: TypeAlias = m.ModelIdsResponses
