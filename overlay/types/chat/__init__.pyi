"""The names of ``openai.types.chat`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import Literal, TypeAlias
from openai_raw import models as m
from overlay._helpers.parsed import ParsedChatCompletion as ParsedChatCompletion_
from overlay._helpers.parsed import ParsedChatCompletionMessage as ParsedChatCompletionMessage_
from overlay._helpers.parsed import ParsedChoice as ParsedChoice_
from overlay._helpers.parsed import ParsedFunction as ParsedFunction_
from openai_raw.api.chat.create_chat_completion import CreateChatCompletionParams as CreateChatCompletionParams_
from openai_raw.api.chat.list_chat_completions import ListChatCompletionsParams as ListChatCompletionsParams_
from openai_raw.api.chat.update_chat_completion import UpdateChatCompletionParams as UpdateChatCompletionParams_

ChatCompletion: TypeAlias = m.ChatCompletion
ChatCompletionAllowedToolChoiceParam: TypeAlias = m.ChatCompletionAllowedToolsChoiceDict
ChatCompletionAllowedToolsParam: TypeAlias = m.ChatCompletionAllowedToolsDict
ChatCompletionAssistantMessageParam: TypeAlias = m.ChatCompletionRequestAssistantMessageDict
ChatCompletionAudio: TypeAlias = m.ChatCompletionResponseMessageAudio
ChatCompletionAudioParam: TypeAlias = m.CreateChatCompletionRequestAudioDict
ChatCompletionChunk: TypeAlias = m.ChatCompletionChunk
ChatCompletionContentPartImage: TypeAlias = m.ChatCompletionRequestMessageContentPartImage
ChatCompletionContentPartImageParam: TypeAlias = m.ChatCompletionRequestMessageContentPartImageDict
ChatCompletionContentPartInputAudioParam: TypeAlias = m.ChatCompletionRequestMessageContentPartAudioDict
ChatCompletionContentPartParam: TypeAlias = m.ChatCompletionRequestUserMessageContentPartInput
ChatCompletionContentPartRefusalParam: TypeAlias = m.ChatCompletionRequestMessageContentPartRefusalDict
ChatCompletionContentPartText: TypeAlias = m.ChatCompletionRequestMessageContentPartText
ChatCompletionContentPartTextParam: TypeAlias = m.ChatCompletionRequestMessageContentPartTextDict
ChatCompletionCustomToolParam: TypeAlias = m.CustomToolChatCompletionsDict
ChatCompletionDeleted: TypeAlias = m.ChatCompletionDeleted
ChatCompletionDeveloperMessageParam: TypeAlias = m.ChatCompletionRequestDeveloperMessageDict
ChatCompletionFunctionCallOptionParam: TypeAlias = m.ChatCompletionFunctionCallOptionDict
ChatCompletionFunctionMessageParam: TypeAlias = m.ChatCompletionRequestFunctionMessageDict
ChatCompletionFunctionTool: TypeAlias = m.ChatCompletionTool
ChatCompletionFunctionToolParam: TypeAlias = m.ChatCompletionToolDict
ChatCompletionMessage: TypeAlias = m.ChatCompletionMessage
ChatCompletionMessageCustomToolCall: TypeAlias = m.ChatCompletionMessageCustomToolCall
ChatCompletionMessageCustomToolCallParam: TypeAlias = m.ChatCompletionMessageCustomToolCallDict
ChatCompletionMessageFunctionToolCall: TypeAlias = m.ChatCompletionMessageToolCall
ChatCompletionMessageFunctionToolCallParam: TypeAlias = m.ChatCompletionMessageToolCallDict
ChatCompletionMessageParam: TypeAlias = m.ChatCompletionRequestMessageInput
ChatCompletionMessageToolCall: TypeAlias = m.ChatCompletionMessageToolCall
ChatCompletionMessageToolCallParam: TypeAlias = m.ChatCompletionMessageToolCallDict
ChatCompletionMessageToolCallUnion: TypeAlias = m.ChatCompletionMessageToolCall | m.ChatCompletionMessageCustomToolCall
ChatCompletionMessageToolCallUnionParam: TypeAlias = m.ChatCompletionMessageToolCallDict | m.ChatCompletionMessageCustomToolCallDict
ChatCompletionModality: TypeAlias = Literal['text', 'audio']
ChatCompletionNamedToolChoiceCustomParam: TypeAlias = m.ChatCompletionNamedToolChoiceCustomDict
ChatCompletionNamedToolChoiceParam: TypeAlias = m.ChatCompletionNamedToolChoiceDict
ChatCompletionPredictionContentParam: TypeAlias = m.PredictionContentDict
ChatCompletionReasoningEffort: TypeAlias = m.ReasoningEffort
ChatCompletionRole: TypeAlias = Literal['developer', 'system', 'user', 'assistant', 'tool', 'function']
ChatCompletionStoreMessage: TypeAlias = m.ChatCompletionMessageListDataItem
ChatCompletionStreamOptionsParam: TypeAlias = m.ChatCompletionStreamOptionsObjectDict
ChatCompletionSystemMessageParam: TypeAlias = m.ChatCompletionRequestSystemMessageDict
ChatCompletionTokenLogprob: TypeAlias = m.ChatCompletionTokenLogprob
ChatCompletionToolChoiceOptionParam: TypeAlias = m.ChatCompletionToolChoiceOptionInput
ChatCompletionToolMessageParam: TypeAlias = m.ChatCompletionRequestToolMessageDict
ChatCompletionToolParam: TypeAlias = m.ChatCompletionToolDict
ChatCompletionToolUnionParam: TypeAlias = m.ChatCompletionToolDict | m.CustomToolChatCompletionsDict
ChatCompletionUserMessageParam: TypeAlias = m.ChatCompletionRequestUserMessageDict
CompletionCreateParams: TypeAlias = CreateChatCompletionParams_
CompletionListParams: TypeAlias = ListChatCompletionsParams_
CompletionUpdateParams: TypeAlias = UpdateChatCompletionParams_
CreateChatCompletionRequestMessageParam: TypeAlias = m.ChatCompletionRequestDeveloperMessageDict | m.ChatCompletionRequestSystemMessageDict | m.ChatCompletionRequestUserMessageDict | m.ChatCompletionRequestAssistantMessageDict | m.ChatCompletionRequestToolMessageDict | m.ChatCompletionRequestFunctionMessageDict
ParsedFunctionToolCall: TypeAlias = m.ChatCompletionMessageToolCall
ParsedChatCompletion = ParsedChatCompletion_
ParsedChatCompletionMessage = ParsedChatCompletionMessage_
ParsedChoice = ParsedChoice_
ParsedFunction = ParsedFunction_
