"""Set how long the organization's data is kept"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.update_organization_data_retention_body_retention_type import UpdateOrganizationDataRetentionBodyRetentionTypeInput

    class UpdateOrganizationDataRetentionParams(RequestOptions, total=False):
        """The keyword arguments of ``update-organization-data-retention``."""

        retention_type: Required[UpdateOrganizationDataRetentionBodyRetentionTypeInput]
        """The kind of retention from now on. Values: `zero_data_retention`, `modified_abuse_monitoring`,
        `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""

OPERATION = Operation(
    id="update-organization-data-retention",
    method="POST",
    path="/organization/data_retention",
    security="admin_api_key",
    body={'retention_type': 'retention_type'},
    required=('retention_type',),
    bodies=('application/json',),
    result='OrganizationDataRetention',
)
