"""The resource ``client.skills``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .skills_content import AsyncSkillsContent, SkillsContent
    from .skills_versions import AsyncSkillsVersions, SkillsVersions


class Skills(Resource):
    """``client.skills``."""

    @cached_property
    def content(self) -> SkillsContent:
        """``client.skills.content``."""
        from .skills_content import SkillsContent

        return SkillsContent(self._client)

    @cached_property
    def versions(self) -> SkillsVersions:
        """``client.skills.versions``."""
        from .skills_versions import SkillsVersions

        return SkillsVersions(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List skills

        Lists the skills of the project.

        ``GET /skills``

        Args:
            limit: Maximum number of skills per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            after: Cursor: returns the skills after the one with this id. Pass the `last_id` of the previous
                page.
        """
        return self._client._call("skills.list_skills", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a skill

        Upload a skill: a folder of instructions and files that a model can use.

        ``POST /skills``

        Args:
            files: Required. Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`.
                At most 500 items.
        """
        return self._client._call("skills.create_skill", {}, params)

    @described
    def retrieve(self, skill_id: str, **params: Any) -> Any:
        """Get a skill

        Fetch what is known of a skill by its id.

        ``GET /skills/{skill_id}``

        Args:
            skill_id: Required. Id of the skill.
        """
        return self._client._call("skills.get_skill", {"skill_id": skill_id}, params)

    @described
    def update(self, skill_id: str, **params: Any) -> Any:
        """Set the default version of a skill

        Choose the version to use if none is specified.

        ``POST /skills/{skill_id}``

        Args:
            skill_id: Required. Id of the skill.
            default_version: Required. The version to use if none is specified.
        """
        return self._client._call("skills.update_skill_default_version", {"skill_id": skill_id}, params)

    @described
    def delete(self, skill_id: str, **params: Any) -> Any:
        """Delete a skill

        Delete a skill with all its versions.

        ``DELETE /skills/{skill_id}``

        Args:
            skill_id: Required. Id of the skill.
        """
        return self._client._call("skills.delete_skill", {"skill_id": skill_id}, params)


class AsyncSkills(AsyncResource):
    """``client.skills`` of an async client."""

    @cached_property
    def content(self) -> AsyncSkillsContent:
        """``client.skills.content``."""
        from .skills_content import AsyncSkillsContent

        return AsyncSkillsContent(self._client)

    @cached_property
    def versions(self) -> AsyncSkillsVersions:
        """``client.skills.versions``."""
        from .skills_versions import AsyncSkillsVersions

        return AsyncSkillsVersions(self._client)

    @described_as(Skills.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("skills.list_skills", {}, params)

    @described_as(Skills.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("skills.create_skill", {}, params)

    @described_as(Skills.retrieve)
    async def retrieve(self, skill_id: str, **params: Any) -> Any:
        return await self._client._call("skills.get_skill", {"skill_id": skill_id}, params)

    @described_as(Skills.update)
    async def update(self, skill_id: str, **params: Any) -> Any:
        return await self._client._call("skills.update_skill_default_version", {"skill_id": skill_id}, params)

    @described_as(Skills.delete)
    async def delete(self, skill_id: str, **params: Any) -> Any:
        return await self._client._call("skills.delete_skill", {"skill_id": skill_id}, params)
