package org.crmkit.templates.assembly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.templates.profile.CompanyProfile;

/**
 * When each document is looked at again, and by whom.
 *
 * @param reviews by day, then by post in the order of the profile, then by number
 */
public record ReviewCalendar(List<Review> reviews) {

    public ReviewCalendar {
        reviews = List.copyOf(reviews);
    }

    /**
     * A review that is due.
     *
     * @param day the day it must be done by
     * @param entry the document
     */
    public record Review(LocalDate day, DocumentRegister.Entry entry) {

        /** Returns the slug of the post that reviews it; empty where nobody is named. */
        public String post() {
            return entry.ownerPost().orElse("");
        }
    }

    /** Obtains the next review of each document. A withdrawn document is not looked at again. */
    public static ReviewCalendar of(DocumentRegister register, CompanyProfile profile) {
        List<String> posts = List.copyOf(profile.posts().keySet());
        List<Review> reviews = new ArrayList<>();
        for (DocumentRegister.Entry entry : register.entries()) {
            switch (entry.status()) {
                case DRAFT, TRIAL, IN_FORCE -> reviews.add(new Review(entry.nextReview(), entry));
                case WITHDRAWN -> {}
            }
        }
        reviews.sort(Comparator.comparing(Review::day)
                .thenComparing(review -> posts.indexOf(review.post()))
                .thenComparing(review -> review.entry().number()));
        return new ReviewCalendar(reviews);
    }

    /** Returns the reviews of each month that has any, in order. */
    public SortedMap<YearMonth, List<Review>> months() {
        SortedMap<YearMonth, List<Review>> months = new TreeMap<>();
        reviews.forEach(review -> months.computeIfAbsent(YearMonth.from(review.day()), month -> new ArrayList<>())
                .add(review));
        return months;
    }

    /** Returns the reviews of each post that has any, in the order of the profile, by day; those without a post under an empty slug. */
    public Map<String, List<Review>> posts(CompanyProfile profile) {
        Map<String, List<Review>> posts = new LinkedHashMap<>();
        profile.posts().keySet().forEach(post -> posts.put(post, new ArrayList<>()));
        reviews.forEach(review ->
                posts.computeIfAbsent(review.post(), post -> new ArrayList<>()).add(review));
        posts.values().removeIf(List::isEmpty);
        return posts;
    }
}
