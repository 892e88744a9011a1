package fr.etape.reporting.attendance;

import com.mongodb.client.ClientSession;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.projection.Delivered;
import fr.etape.projection.Projection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the live reports up to date. */
@Component
public class StopReportProjection implements Projection<RegistrationsEvent> {

    private final StopReports reports;

    StopReportProjection(StopReports reports) {
        this.reports = reports;
    }

    @Override
    public void apply(ClientSession session, List<Delivered<RegistrationsEvent>> events) {
        StopReport report = reports.find(session, RegistrationsStream.stopOf(events.getFirst().stream()));
        for (Delivered<RegistrationsEvent> event : events) {
            report = report.after(event.position(), event.occurredAt(), event.event());
        }
        reports.replace(session, report);
    }
}
