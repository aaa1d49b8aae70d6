"""The names of ``openai.types.beta.responses`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.responses.beta_getinputtokencounts import BetaGetinputtokencountsParams as BetaGetinputtokencountsParams_
from openai_raw.api.responses.beta_list_input_items import BetaListInputItemsParams as BetaListInputItemsParams_

BetaResponseItemList: TypeAlias = m.BetaResponseItemList
InputItemListParams: TypeAlias = BetaListInputItemsParams_
InputTokenCountParams: TypeAlias = BetaGetinputtokencountsParams_
InputTokenCountResponse: TypeAlias = m.BetaTokenCountsResource
