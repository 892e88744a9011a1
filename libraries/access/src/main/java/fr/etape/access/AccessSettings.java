package fr.etape.access;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the tokens of the provider are read.
 *
 * @param clockSkew by how much its clock and ours may differ
 * @param tokenTypes what the header {@code typ} may be; {@code none} admits tokens without it
 * @param steeringClaim where in a token the steering committee is to be found: names of claims, parted by dots
 * @param steeringValue what stands there, alone or among others, for its members
 * @param nameClaims where the name of a person is, the best first; claims parted by blanks are taken together, all or none
 * @param readWithin how long the document store may take to say which roles somebody has, before the request is
 *     answered with 503
 */
@Validated
@ConfigurationProperties("etape.access")
record AccessSettings(
        @NotNull @DefaultValue("30s") Duration clockSkew,
        @NotEmpty @DefaultValue({"at+jwt", "JWT"}) List<String> tokenTypes,
        @NotNull @DefaultValue("realm_access.roles") String steeringClaim,
        @NotNull @DefaultValue("etape-steering") String steeringValue,

        @NotEmpty
        @DefaultValue({
            "name",
            "given_name family_name",
            "given_name usual_name",
            "preferred_username",
            "client_id",
            "azp"
        })
        List<String> nameClaims,

        @NotNull @DefaultValue("2s") Duration readWithin) {}
